package org.pruefstein.exam.ui;

import org.pruefstein.exam.SessionId;
import org.pruefstein.shared.ui.PageSlot;

/** A part of the examiner's page of a session: the way to the board, to the results. */
public interface SessionSlot extends PageSlot<SessionId> {}
