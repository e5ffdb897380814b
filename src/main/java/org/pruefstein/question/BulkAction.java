package org.pruefstein.question;

/** What is done to many questions at once. */
public sealed interface BulkAction {
    /** Adds a tag. */
    record AddTag(Tag tag) implements BulkAction {}

    /** Takes a tag away. */
    record RemoveTag(Tag tag) implements BulkAction {}

    /**
     * Moves to another place in the same course. A draft moves as it is; a published practice question is published
     * again there; a published exam item gets a draft that needs approval.
     */
    record Move(String courseKey, String moduleKey, String objectiveKey) implements BulkAction {}

    /** Sends drafts of exam items to a second person. */
    record Submit() implements BulkAction {}

    /** Takes out of every future draw. */
    record Retire() implements BulkAction {}
}
