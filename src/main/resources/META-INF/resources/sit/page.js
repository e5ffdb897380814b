/*
 * The exam page. It shows as saved only what the server has acknowledged, works on without a connection, and never
 * needs the session it was opened with: the writer's cookie is enough, and when that is gone it asks for the password
 * in place. One tab on one device writes at a time.
 */
import { Clock } from './clock.js';
import { askPassword, askTakeOver, closeFinish, finishIsOpen, finishStatus, openFinish, openSituation } from './dialogs.js';
import { openOutbox } from './outbox.js';
import { fetchMissingPictures, Places } from './places.js';
import { protocol } from './protocol.js';
import { Saver } from './saver.js';

const HEARTBEAT = 10000;
const RETRY = 2000;
const $ = (id) => document.getElementById(id);
const page = document.body.dataset;
const texts = JSON.parse(page.texts);
const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content ?? '';
const calls = protocol(page.api, { header: meta('_csrf_header') || 'X-CSRF-TOKEN', token: meta('_csrf') });
const pause = (millis) => new Promise((resolve) => { setTimeout(resolve, millis); });
const fill = (text, ...values) => values.reduce((t, value, i) => t.replaceAll(`{${i}}`, value), text);
const timeOfDay = new Intl.DateTimeFormat(document.documentElement.lang, {
  timeZone: page.zone, hour: '2-digit', minute: '2-digit', second: '2-digit',
});
const dayAndTime = new Intl.DateTimeFormat(document.documentElement.lang, {
  timeZone: page.zone, dateStyle: 'long', timeStyle: 'medium',
});

let online = true;
let writing = false;
let unanswered = false;
let ended = page.state !== 'OPEN';
let offset = 0;
let credited = null;
let flagsToSend = null;
let timeOver = false;
let outbox;
let saver;
let places;
let clock;

function announce(text) {
  $('announce').textContent = text;
}

function banner(text, kind = '', action = null) {
  $('banner-text').textContent = text;
  $('banner').className = `sit-banner ${kind}`;
  $('banner-action').hidden = action === null;
  $('banner-action').onclick = action;
  $('banner').hidden = text === '';
}

function showSaved() {
  if (ended) {
    $('saved').textContent = '';
    return;
  }
  const waiting = saver.waiting.size;
  $('saved').classList.toggle('waiting', waiting > 0 && !online && !saver.keeping);
  if (waiting > 0) {
    $('saved').textContent = online || saver.keeping
      ? texts.saving
      : waiting === 1 ? texts['unsaved-one'] : fill(texts['unsaved-many'], waiting);
  } else {
    $('saved').textContent = saver.savedAt > 0
      ? fill(texts['all-saved'], timeOfDay.format(saver.savedAt))
      : outbox.durable ? texts['nothing-yet'] : texts['storage-gone'];
  }
}

function setOnline(now) {
  const changed = now !== online;
  online = now;
  if (writing && changed) {
    if (!online) {
      banner(clock.remaining > 0 ? texts.offline : texts['offline-over']);
    } else {
      banner('');
    }
  }
  showSaved();
}

function showReceipt(end) {
  ended = true;
  writing = false;
  clock?.stop();
  if (finishIsOpen()) {
    closeFinish();
  }
  banner('');
  $('exam').hidden = true;
  $('time').hidden = true;
  $('saved').textContent = '';
  $('credit').hidden = true;
  if (end) {
    $('receipt-cause').textContent = texts[`cause-${end.cause.toLowerCase().replace('_', '-')}`];
    $('receipt-time').dataset.at = end.at;
    $('receipt-answers').textContent = end.answers;
    $('receipt-hash').textContent = end.receipt;
    $('receipt-late').hidden = end.late === 0;
    $('receipt-late').textContent = end.late === 1 ? texts['late-one'] : fill(texts['late-many'], end.late);
  }
  const at = Number($('receipt-time').dataset.at);
  $('receipt-time').textContent = at > 0 ? dayAndTime.format(at) : '';
  const wasHidden = $('receipt').hidden;
  $('receipt').hidden = false;
  if (wasHidden) {
    $('receipt').focus();
  }
}

/** This page may only be read from now on. */
function becomeReader(text, action = () => takeOver(null)) {
  writing = false;
  saver.stop();
  places.lock(true);
  banner(text, 'reader', action);
}

/** What an opening has led to: {epoch}, {taken: the newest epoch} when another device was first, or nothing yet. */
function opening(reply) {
  if (reply.status === 200) {
    return { epoch: reply.body.epoch };
  }
  return reply.status === 409 && reply.body.code === 'taken-over' ? { taken: reply.body.epoch } : null;
}

/**
 * Opens the next epoch, with the password where the sign-in is gone, as long as the newest is still the one this page
 * knows; null opens one whoever writes. Gives {epoch}, {taken}, or {} without a connection.
 */
async function openEpoch(newest) {
  const reply = await calls.writer(newest);
  let opened = opening(reply);
  if (opened === null && (reply.status === 0 || reply.status >= 500)) {
    unanswered = true;
    return {};
  }
  if (opened === null) {
    await askPassword(async (password) => {
      const again = await calls.writerByPassword(page.username, password, newest);
      opened = opening(again);
      unanswered ||= again.status === 0;
      if (opened !== null) {
        return '';
      }
      return again.status === 401 ? texts['password-wrong'] : texts['password-offline'];
    });
  }
  if (unanswered && opened?.taken === newest + 1) {
    // the call that was not answered had opened it: that was this page, not another device
    unanswered = false;
    return openEpoch(opened.taken);
  }
  if (opened !== null) {
    page.epoch = String(opened.epoch ?? opened.taken);
  }
  return opened ?? {};
}

/**
 * Takes the sitting over from another device or tab and shows what that one saved; where yet another than the one
 * asked about was first, the page that is loaded then asks again. Null takes it over from whoever writes.
 */
async function takeOver(newest = Number(page.epoch)) {
  banner(texts.connecting);
  let opened = await openEpoch(newest);
  while (!opened.epoch && !opened.taken) {
    await pause(RETRY);
    opened = await openEpoch(newest);
  }
  window.removeEventListener('beforeunload', warn);
  window.location.reload();
}

/** Only one tab of this browser writes; true when it is this one. */
async function holdTab(steal = false) {
  if (!navigator.locks) {
    return true;
  }
  return new Promise((resolve) => {
    const name = `pruefstein-attempt-${page.attempt}`;
    navigator.locks.request(name, steal ? { steal: true } : { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise(() => {});
    }).catch(() => becomeReader(texts.reader));
  });
}

/** Takes over what the server says of the sitting. */
function apply(state) {
  offset = state.now - performance.now();
  if (state.end) {
    finishDelivery(state);
    return;
  }
  clock.sync(state.remaining);
  $('time').hidden = false;
  if (writing && state.remaining > 0 && timeOver) {
    timeOver = false;
    places.lock(false);
    banner('');
  }
  const seconds = state.credits.reduce((sum, credit) => sum + credit.seconds, 0);
  if (credited !== null && seconds > credited) {
    const text = fill(texts.credit, Math.round((seconds - credited) / 60));
    $('credit').textContent = text;
    $('credit').hidden = false;
  }
  credited = seconds;
}

/** The sitting has ended: what is still here is delivered as late, then the receipt is shown. */
async function finishDelivery(state) {
  places.lock(true);
  if (state.writer.active && saver.waiting.size > 0) {
    await saver.flush();
    const again = await calls.state();
    showReceipt(again.body?.end ?? state.end);
  } else {
    showReceipt(state.end);
  }
  saver.stop();
}

async function begin(state) {
  await outbox.hold(state.writer.epoch);
  saver.savedAt = Object.keys(state.saved).length > 0 ? state.now : 0;
  await saver.adopt(state.writer.epoch, state.writer.lastSeq, state.saved);
  saver.latest.forEach((answer, position) => places.show(position, answer));
  places.refresh();
  writing = true;
  places.lock(false);
  setOnline(true);
  apply(state);
}

/** The token is gone: asks for the password and goes on where it was. */
async function renew() {
  writing = false;
  const opened = await openEpoch(Number(page.epoch));
  if (opened.taken) {
    becomeReader(texts.reader);
    if (await askTakeOver(texts['take-over-device'])) {
      await takeOver();
    }
    return;
  }
  if (!opened.epoch) {
    setTimeout(renew, RETRY);
    return;
  }
  await enter();
}

/** Finds out who writes, and becomes the writer where that is allowed. */
async function enter() {
  let state = await calls.state();
  while (state.status !== 200 && state.status !== 404) {
    setOnline(false);
    banner(texts.connecting);
    await pause(RETRY);
    state = await calls.state();
  }
  online = true;
  banner('');
  const newest = Number(page.epoch);
  if (state.status === 404 && newest > 0 && newest !== await outbox.heldEpoch()) {
    becomeReader(texts.reader);
    if (await askTakeOver(texts['take-over-device'])) {
      await takeOver();
    }
    return;
  }
  if (state.status === 404) {
    // nobody wrote yet, or it was this browser and a crash took its cookies: nobody is shut out by going on
    await renew();
    return;
  }
  if (!state.body.writer.active) {
    await saver.deliver(state.body.writer.epoch);
    if (state.body.end) {
      showReceipt(state.body.end);
      return;
    }
    clock.sync(state.body.remaining);
    $('time').hidden = false;
    const text = state.body.writer.revoked ? texts.revoked : texts.reader;
    becomeReader(text);
    if (await askTakeOver(state.body.writer.revoked ? texts.revoked : texts['take-over-device'])) {
      await takeOver();
    }
    return;
  }
  await begin(state.body);
}

async function heartbeat() {
  if (ended || !writing) {
    return;
  }
  const reply = await calls.state();
  if (reply.status === 200 && writing) {
    setOnline(true);
    fetchMissingPictures();
    if (!reply.body.writer.active) {
      becomeReader(reply.body.writer.revoked ? texts.revoked : texts.reader);
      return;
    }
    if (reply.body.writer.epoch !== saver.epoch) {
      becomeReader(texts.reader);
      return;
    }
    apply(reply.body);
    sendFlags();
    if (saver.waiting.size > 0) {
      saver.hurry();
    }
  } else if (reply.status === 404) {
    saver.stop();
    await renew();
  } else if (reply.status !== 200) {
    setOnline(false);
  }
}

async function sendFlags() {
  if (flagsToSend === null || !writing) {
    return;
  }
  const sending = flagsToSend;
  const reply = await calls.flags(sending);
  if (reply.status === 200 && flagsToSend === sending) {
    flagsToSend = null;
  }
}

/** Hands in: first everything is delivered, then the server is told the last number. */
async function handIn() {
  finishStatus(texts['handing-in'], true);
  while (finishIsOpen() && writing) {
    if (await saver.flush()) {
      const reply = await calls.submit(saver.epoch, saver.lastSeq);
      if (reply.status === 200) {
        showReceipt(reply.body.end);
        return;
      }
      if (reply.status === 409 && reply.body.code === 'missing' && !saver.has(reply.body.missing)) {
        await openEpoch(saver.epoch);
        const state = await calls.state();
        if (state.status === 200) {
          await saver.adopt(state.body.writer.epoch, state.body.writer.lastSeq, state.body.saved);
          continue;
        }
      } else if (reply.status === 409) {
        closeFinish();
        becomeReader(texts.reader);
        return;
      } else if (reply.status === 404) {
        closeFinish();
        await renew();
        return;
      }
    }
    finishStatus(texts['hand-in-offline'], true);
    await pause(RETRY);
  }
}

/** The sitting had ended before this page was opened: what this browser still holds arrives late, but it arrives. */
async function deliverLate() {
  if ((await outbox.all()).length === 0) {
    return;
  }
  let state = await calls.state();
  if (state.status === 404 || (state.status === 200 && !state.body.writer.active)) {
    if (state.status === 200) {
      await saver.deliver(state.body.writer.epoch);
    }
    await openEpoch(null);
    state = await calls.state();
  }
  if (state.status !== 200) {
    setTimeout(() => deliverLate(), RETRY);
    return;
  }
  await saver.adopt(state.body.writer.epoch, state.body.writer.lastSeq, state.body.saved);
  await saver.flush();
  const again = await calls.state();
  showReceipt(again.body?.end ?? null);
}

function warn(event) {
  if (saver.waiting.size > 0) {
    event.preventDefault();
  }
}

async function main() {
  $('print').addEventListener('click', () => window.print());
  outbox = await openOutbox(Number(page.attempt));
  saver = new Saver(calls, outbox, {
    changed: showSaved,
    refused: () => banner(texts.refused),
    online: setOnline,
    state: (state) => {
      if (state !== 'OPEN' && !ended) {
        heartbeat();
      }
    },
    notWriter: (status) => {
      if (status === 404) {
        renew();
      } else {
        becomeReader(texts.reader);
      }
    },
  });
  places = new Places(texts, JSON.parse(page.flagged), {
    answered: (position, answer, typed) =>
      saver.change(position, answer, typed, Math.round(offset + performance.now())),
    flagged: (positions) => {
      flagsToSend = positions;
      sendFlags();
    },
  });
  clock = new Clock({
    element: $('clock'),
    announce: (minutes) => announce(minutes === 1 ? texts['announce-one'] : fill(texts['announce-many'], minutes)),
    over: () => {
      announce(texts['time-over']);
      if (online && writing) {
        timeOver = true;
        places.lock(true);
        banner(texts['time-over']);
        saver.flush().then(heartbeat);
      } else if (writing) {
        banner(texts['offline-over']);
      }
    },
  });
  $('clock-toggle').addEventListener('click', () => {
    const hide = !$('clock').hidden;
    $('clock').hidden = hide;
    $('clock-toggle').setAttribute('aria-pressed', String(hide));
    $('clock-toggle').textContent = hide ? texts['show-time'] : texts['hide-time'];
  });
  $('situation').addEventListener('click', () => openSituation(places.section));
  $('finish').addEventListener('click', () => openFinish(texts, places, handIn));
  places.lock(true);
  if (ended) {
    showReceipt(null);
    await deliverLate();
    return;
  }
  window.addEventListener('beforeunload', warn);
  window.addEventListener('online', () => { saver.hurry(); heartbeat(); });
  window.addEventListener('offline', () => setOnline(false));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      saver.flush();
    } else {
      heartbeat();
    }
  });
  setInterval(heartbeat, HEARTBEAT);
  let held = await holdTab();
  for (let i = 0; !held && i < 5; i += 1) {
    await pause(200);
    held = await holdTab();
  }
  if (!held) {
    becomeReader(texts.reader, async () => { await holdTab(true); await takeOver(null); });
    if (await askTakeOver(texts['take-over-tab'])) {
      await holdTab(true);
      await takeOver();
    }
    return;
  }
  await enter();
}

main();
