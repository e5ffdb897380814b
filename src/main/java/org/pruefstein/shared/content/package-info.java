/** Reads the texts of courses: Markdown to sanitised HTML, YAML with line numbers, lessons with sources and terms. */
@NullMarked
package org.pruefstein.shared.content;

import org.jspecify.annotations.NullMarked;
