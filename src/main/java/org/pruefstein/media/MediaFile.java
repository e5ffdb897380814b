package org.pruefstein.media;

/**
 * A stored file's head.
 *
 * @param hash SHA-256 of its bytes, 64 hexadecimal digits; its address
 * @param size in bytes
 */
public record MediaFile(String hash, FileType type, int size) {}
