package org.pruefstein.learning;

/** A run whose learners an instructor may ask about. @param answered how many answers its learners gave in quizzes */
public record RunChoice(Long id, String courseKey, String title, int answered) {}
