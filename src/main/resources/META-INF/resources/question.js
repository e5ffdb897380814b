/*
 * Reads the answer from a rendered question and writes one back. An answer is {"chosen": [token, …]},
 * {"judged": {token: true, …}}, {"placed": {token: 1, …}}, {"matched": {token: token, …}}, {"filled": {token: "…", …}},
 * {"answers": {token: {…}, …}} for questions about a situation, {"text": "…"} or {"file": {"hash": "…", …}}. Each change
 * dispatches a bubbling "question-change" event on the question's root element with the answer as its detail. Works with
 * everything rendered now or later, in the light DOM, under a strict CSP.
 */
const NUMBER = /^([+\-−]?)(\d{1,15})(?:[.,](\d{1,10}))?$/;
const BEGUN = /^[+\-−]?(\d{1,15}[.,]?)?$/;
const THIN_SPACE = '\u202f';
const PARTS = '.ps-row, .ps-gap';
const VALUES = '.ps-row-control, .ps-gap-control';
const CONTROLS = '.ps-option-control, .ps-row-control, .ps-gap-control, .ps-typed-control';

/** Questions whose parts get a value each: the answer's name, and how a control's value becomes the answer's. */
const ROWS = {
  judgement: { name: 'judged', value: (text) => text === 'true' },
  place: { name: 'placed', value: Number },
  target: { name: 'matched', value: String },
  gap: { name: 'filled', value: String },
};

function rootOf(element) {
  return element.matches('.ps-question') ? element : element.querySelector('.ps-question');
}

/** The answer as JSON object, blank when nothing is chosen or typed; null when there is no question in the element. */
export function read(element) {
  const root = rootOf(element);
  if (!root) {
    return null;
  }
  if (root.dataset.control === 'case') {
    const answers = subsOf(root).map(([token, sub]) => [token, read(sub)]);
    return { answers: Object.fromEntries(answers.filter(([, answer]) => !blank(answer))) };
  }
  const typed = root.querySelector('.ps-typed-control');
  const rows = ROWS[root.dataset.control];
  if (rows) {
    return { [rows.name]: Object.fromEntries(given(root).map(([token, text]) => [token, rows.value(text)])) };
  }
  const file = root.querySelector('.ps-file');
  if (file) {
    return { file: file.dataset.hash ? handedIn(file) : {} };
  }
  return typed
    ? { text: typed.value }
    : { chosen: [...root.querySelectorAll('.ps-option-control:checked')].map((control) => control.value) };
}

/** Whether an answer holds nothing. */
export function blank(answer) {
  return answer.text === undefined
    ? Object.values(answer).every((part) => Object.keys(part).length === 0)
    : answer.text.trim() === '';
}

/** Whether nothing of the question is left open: each part, each question about a situation has an answer. */
export function complete(element) {
  const root = rootOf(element);
  if (root?.dataset.control === 'case') {
    return subsOf(root).every(([, sub]) => complete(sub));
  }
  return root !== null && (ROWS[root.dataset.control]
    ? given(root).length === root.querySelectorAll(PARTS).length
    : !blank(read(root)));
}

/** What a page put in as the file that is there. */
function handedIn(element) {
  return { hash: element.dataset.hash, name: element.dataset.name, size: Number(element.dataset.size) };
}

/** How many words a text has, as the server counts them. */
export function words(text) {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{Nd}]/u.test(word)).length;
}

/** Shows how long a text is, and says once when it is too long. */
function measure(root) {
  const output = root.querySelector('.ps-words-done');
  const warning = root.querySelector('.ps-words-warning');
  if (output && warning) {
    const number = words(root.querySelector('.ps-typed-control').value);
    output.textContent = number === 1 ? output.dataset.one : output.dataset.many.replace('{0}', number);
    const over = Number(warning.dataset.max) > 0 && number > Number(warning.dataset.max);
    const text = over ? warning.dataset.over : '';
    if (warning.textContent !== text) {
      warning.textContent = text;
    }
  }
}

/** The questions about a situation, as pairs of token and root element. */
function subsOf(root) {
  return [...root.querySelectorAll('.ps-sub')].map((sub) => [sub.dataset.token, sub.querySelector('.ps-question')]);
}

/** The parts that have a value, as pairs of token and the control's value. */
function given(root) {
  return [...root.querySelectorAll(PARTS)].flatMap((part) => {
    const control = part.querySelector('select.ps-row-control, .ps-row-control:checked, .ps-gap-control');
    return control?.value.trim() ? [[part.dataset.token, control.value]] : [];
  });
}

function count(root) {
  const output = root.querySelector('.ps-count');
  if (output) {
    const values = given(root).map(([, value]) => value);
    const all = root.querySelectorAll(PARTS).length;
    const shared = [...new Set(values.filter((value, index) => values.indexOf(value) !== index))].sort();
    const texts = [output.dataset.text.replace('{0}', values.length).replace('{1}', all)];
    if (output.dataset.shared) {
      texts.push(...shared.map((value) => output.dataset.shared.replace('{0}', value)));
    }
    output.textContent = texts.join(' · ');
    output.classList.toggle('ps-count-refused', texts.length > 1);
  }
}

/** Shows an answer; null shows a blank one. Dispatches nothing. */
export function write(element, answer) {
  const root = rootOf(element);
  if (!root) {
    return;
  }
  if (root.dataset.control === 'case') {
    subsOf(root).forEach(([token, sub]) => write(sub, answer?.answers?.[token] ?? null));
    return;
  }
  const typed = root.querySelector('.ps-typed-control');
  const rows = ROWS[root.dataset.control];
  if (rows) {
    root.querySelectorAll(PARTS).forEach((part) => {
      const value = String(answer?.[rows.name]?.[part.dataset.token] ?? '');
      part.querySelectorAll(VALUES).forEach((control) => {
        if (control.matches('[type="radio"]')) {
          control.checked = control.value === value;
        } else {
          control.value = value;
        }
      });
    });
    echo(root, true);
    count(root);
  } else if (typed) {
    typed.value = answer?.text ?? '';
    echo(root, true);
    measure(root);
  } else if (root.querySelector('.ps-file')) {
    const file = root.querySelector('.ps-file');
    const { hash = '', name = '', size = '' } = answer?.file ?? {};
    Object.assign(file.dataset, { hash, name, size });
    file.textContent = name || file.dataset.none;
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
  root.querySelectorAll('.ps-echo').forEach((output) => {
    const gap = output.dataset.gap;
    echoOf(root.querySelector(gap ? `[data-token="${gap}"] input` : '.ps-typed-control'), output, finished);
  });
}

function echoOf(typed, output, finished) {
  const text = typed.value.trim();
  const number = understood(text, output.dataset.mark);
  const refused = number === undefined && text !== '' && (finished || !BEGUN.test(text));
  const unit = output.dataset.unit ? ' ' + output.dataset.unit : '';
  const label = output.dataset.label ? output.dataset.label + ': ' : '';
  output.textContent = number !== undefined
    ? `${label}${output.dataset.understood} ${number}${unit}`
    : refused ? label + output.dataset.refused : '';
  output.classList.toggle('ps-echo-refused', refused);
  if (refused) {
    typed.setAttribute('aria-invalid', 'true');
  } else {
    typed.removeAttribute('aria-invalid');
  }
}

function questionOf(event) {
  const target = event.target;
  return target instanceof Element && target.matches(CONTROLS)
    ? target.closest('.ps-question')
    : null;
}

document.addEventListener('input', (event) => {
  const root = questionOf(event);
  if (root) {
    echo(root, false);
    count(root);
    measure(root);
    const whole = root.parentElement.closest('.ps-question') ?? root;
    whole.dispatchEvent(new CustomEvent('question-change', { bubbles: true, detail: read(whole) }));
  }
});

document.addEventListener('change', (event) => {
  const root = questionOf(event);
  if (root) {
    echo(root, true);
  }
});

document.querySelectorAll('.ps-question:not([data-control="case"])').forEach((root) => {
  echo(root, true);
  count(root);
  measure(root);
});
