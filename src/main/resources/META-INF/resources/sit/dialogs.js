/* The questions the exam page may have to ask, and the situation to look up. */
const $ = (id) => document.getElementById(id);

function listOf(target, positions, jump) {
  target.replaceChildren(...positions.map((position) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = String(position);
    button.addEventListener('click', () => jump(position));
    return button;
  }));
}

/** Asks whether this device shall take over: true when so. */
export function askTakeOver(text) {
  const dialog = $('take-over');
  $('take-over-text').textContent = text;
  return new Promise((resolve) => {
    const done = (answer) => {
      dialog.close();
      resolve(answer);
    };
    $('take-over-confirm').onclick = () => done(true);
    $('take-over-read').onclick = () => done(false);
    dialog.oncancel = (event) => {
      event.preventDefault();
      done(false);
    };
    dialog.showModal();
  });
}

/** Asks for the password until attempt(password) gives no error text; cannot be dismissed. */
export function askPassword(attempt) {
  const dialog = $('password');
  const input = $('password-input');
  const error = $('password-error');
  if (dialog.open) {
    return Promise.resolve(false);
  }
  return new Promise((resolve) => {
    dialog.oncancel = (event) => event.preventDefault();
    dialog.querySelector('form').onsubmit = async (event) => {
      event.preventDefault();
      const problem = await attempt(input.value);
      if (problem) {
        error.textContent = problem;
        error.hidden = false;
        input.select();
        return;
      }
      input.value = '';
      error.hidden = true;
      dialog.close();
      resolve(true);
    };
    dialog.showModal();
  });
}

/** Shows the situation of a question again, where it was left, so that nobody has to scroll back to it. */
export function openSituation(section) {
  const dialog = $('situation-dialog');
  const text = section.querySelector('.ps-situation-text').cloneNode(true);
  text.removeAttribute('id');
  text.querySelectorAll('[id]').forEach((element) => element.removeAttribute('id'));
  const same = dialog.dataset.position === section.dataset.position;
  const scroller = $('situation-text');
  const top = same ? Number(dialog.dataset.top) : 0;
  scroller.className = 'ps-question';
  scroller.replaceChildren(text);
  dialog.dataset.position = section.dataset.position;
  scroller.onscroll = () => { dialog.dataset.top = scroller.scrollTop; };
  $('situation-close').onclick = () => dialog.close();
  dialog.showModal();
  scroller.scrollTop = top || 0;
}

/** The question before handing in, with what is open, what is half done and what is flagged. */
export function openFinish(texts, places, confirm) {
  const dialog = $('finish-dialog');
  const jump = (position) => {
    dialog.close();
    places.goTo(position);
  };
  const { open, begun, flagged } = places;
  const whole = begun.length === 0 ? texts['open-none'] : '';
  $('finish-begun').textContent = begun.length === 0 ? '' : texts['begun-list'].replace('{0}', begun.length);
  listOf($('finish-begun-list'), begun, jump);
  $('finish-open').textContent = open.length === 0
    ? whole
    : texts['open-list'].replace('{0}', open.length);
  listOf($('finish-open-list'), open, jump);
  $('finish-flagged').textContent = flagged.length === 0 ? '' : texts['flagged-list'].replace('{0}', flagged.length);
  listOf($('finish-flagged-list'), flagged, jump);
  finishStatus('');
  $('finish-confirm').disabled = false;
  $('finish-confirm').onclick = confirm;
  $('finish-cancel').onclick = () => dialog.close();
  dialog.showModal();
}

/** A line in that dialog; empty hides it. */
export function finishStatus(text, busy = false) {
  $('finish-status').textContent = text;
  $('finish-status').hidden = text === '';
  $('finish-confirm').disabled = busy;
}

export function closeFinish() {
  $('finish-dialog').close();
}

export const finishIsOpen = () => $('finish-dialog').open;
