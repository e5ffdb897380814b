package org.pruefstein.enrolment.ui;

import org.pruefstein.enrolment.RunId;
import org.pruefstein.shared.ui.PageSlot;

/** A part of the head of a run's page: the way to what another feature keeps of the run. */
public interface RunSlot extends PageSlot<RunId> {}
