/*
 * Reads the answer from a rendered question and writes one back. An answer is {"chosen": [token, …]} or
 * {"text": "…"}. Each change dispatches a bubbling "question-change" event on the question's root element with the
 * answer as its detail. Works with everything rendered now or later, in the light DOM, under a strict CSP.
 */
const NUMBER = /^([+\-−]?)(\d{1,15})(?:[.,](\d{1,10}))?$/;
const BEGUN = /^[+\-−]?(\d{1,15}[.,]?)?$/;
const THIN_SPACE = '\u202f';

function rootOf(element) {
  return element.matches('.ps-question') ? element : element.querySelector('.ps-question');
}

/** The answer as JSON object, blank when nothing is chosen or typed; null when there is no question in the element. */
export function read(element) {
  const root = rootOf(element);
  if (!root) {
    return null;
  }
  const typed = root.querySelector('.ps-typed-control');
  return typed
    ? { text: typed.value }
    : { chosen: [...root.querySelectorAll('.ps-option-control:checked')].map((control) => control.value) };
}

/** Shows an answer; null shows a blank one. Dispatches nothing. */
export function write(element, answer) {
  const root = rootOf(element);
  if (!root) {
    return;
  }
  const typed = root.querySelector('.ps-typed-control');
  if (typed) {
    typed.value = answer?.text ?? '';
    echo(root, true);
  } else {
    const chosen = new Set(answer?.chosen ?? []);
    root.querySelectorAll('.ps-option-control').forEach((control) => {
      control.checked = chosen.has(control.value);
    });
  }
}

/** The number as it is understood, grouped for reading; undefined when the text is none. */
export function understood(text, mark) {
  const parts = NUMBER.exec(text.trim());
  if (!parts) {
    return undefined;
  }
  const sign = parts[1] === '-' || parts[1] === '−' ? '−' : '';
  const whole = parts[2].replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+$)/g, THIN_SPACE);
  return sign + whole + (parts[3] ? mark + parts[3] : '');
}

function echo(root, finished) {
  const output = root.querySelector('.ps-echo');
  if (!output) {
    return;
  }
  const typed = root.querySelector('.ps-typed-control');
  const text = typed.value.trim();
  const number = understood(text, output.dataset.mark);
  const refused = number === undefined && text !== '' && (finished || !BEGUN.test(text));
  const unit = output.dataset.unit ? ' ' + output.dataset.unit : '';
  output.textContent = number !== undefined
    ? `${output.dataset.understood} ${number}${unit}`
    : refused ? output.dataset.refused : '';
  output.classList.toggle('ps-echo-refused', refused);
  if (refused) {
    typed.setAttribute('aria-invalid', 'true');
  } else {
    typed.removeAttribute('aria-invalid');
  }
}

function questionOf(event) {
  const target = event.target;
  return target instanceof Element && target.matches('.ps-option-control, .ps-typed-control')
    ? target.closest('.ps-question')
    : null;
}

document.addEventListener('input', (event) => {
  const root = questionOf(event);
  if (root) {
    echo(root, false);
    root.dispatchEvent(new CustomEvent('question-change', { bubbles: true, detail: read(root) }));
  }
});

document.addEventListener('change', (event) => {
  const root = questionOf(event);
  if (root) {
    echo(root, true);
  }
});

document.querySelectorAll('.ps-question').forEach((root) => echo(root, true));
