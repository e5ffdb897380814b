package org.pruefstein.exam.ui;

import org.pruefstein.exam.SessionId;
import org.pruefstein.shared.ui.PageSlot;

/** A part of the signed-in candidate's entry for a session: the way into the exam room, the receipt, the result. */
public interface CandidateSlot extends PageSlot<SessionId> {}
