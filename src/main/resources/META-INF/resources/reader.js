/*
 * The reader's side of a lesson: goes to the heading where reading was left, shows how far one is, marks the heading at
 * hand in the contents list, and explains terms by mouse, touch and keyboard. Tells the server the heading one has come
 * to with a "lesson-place" event whose detail is the heading's anchor, or "" at the beginning.
 */
const REST_MS = 700;
const READING_LINE = 0.3;

/** What scrolls the lesson: the shell's content, else the window. */
function scrollerOf(element) {
  for (let at = element; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) {
      return at;
    }
  }
  return window;
}

class LessonText extends HTMLElement {
  connectedCallback() {
    this.stop = new AbortController();
    this.told = this.getAttribute('place') ?? '';
    this.moved = false;
    this.terms();
    this.whenFilled(() => this.begin());
  }

  disconnectedCallback() {
    this.stop.abort();
    this.filling?.disconnect();
    clearTimeout(this.rest);
  }

  /** Flow fills the element after it is attached. */
  whenFilled(action) {
    if (this.querySelector('.lesson')?.childElementCount) {
      requestAnimationFrame(action);
      return;
    }
    this.filling = new MutationObserver(() => {
      if (this.querySelector('.lesson')?.childElementCount) {
        this.filling.disconnect();
        requestAnimationFrame(action);
      }
    });
    this.filling.observe(this, { childList: true, subtree: true });
  }

  async begin() {
    if (this.stop.signal.aborted) {
      return;
    }
    this.headings = [...this.querySelectorAll('h2[id]')];
    const reader = this.closest('.reader');
    this.bar = reader?.querySelector('.reading-progress progress');
    this.read = reader?.querySelector('.lesson-read');
    this.links = [...(reader?.querySelectorAll('.lesson-contents a') ?? [])];
    const contents = reader?.querySelector('.lesson-contents details');
    if (contents && matchMedia('(max-width: 64rem)').matches) {
      contents.open = false;
    }
    const options = { signal: this.stop.signal, passive: true };
    for (const kind of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
      addEventListener(kind, () => { this.moved = true; }, options);
    }
    scrollerOf(this).addEventListener('scroll', () => this.scrolled(), options);
    addEventListener('resize', () => this.scrolled(), options);
    document.addEventListener('visibilitychange', () => document.hidden && this.tell(), options);
    this.goToPlace();
    this.scrolled();
    await Promise.all([...this.querySelectorAll('img')].map((picture) => picture.decode().catch(() => {})));
    if (!this.moved) {
      this.goToPlace();
    }
    this.scrolled();
  }

  goToPlace() {
    const anchor = location.hash.length > 1 ? decodeURIComponent(location.hash.slice(1)) : this.getAttribute('place');
    const target = anchor && document.getElementById(anchor);
    if (target && !this.stop.signal.aborted) {
      target.scrollIntoView({ block: 'start', behavior: 'instant' });
    }
  }

  scrolled() {
    if (this.stop.signal.aborted) {
      return;
    }
    const box = this.getBoundingClientRect();
    const share = Math.round(Math.min(1, Math.max(0, (innerHeight - box.top) / Math.max(1, box.height))) * 100);
    if (this.bar) {
      this.bar.value = share;
    }
    if (this.read) {
      this.read.textContent = this.read.dataset.text.replace('{0}', share);
    }
    const line = innerHeight * READING_LINE;
    const at = this.headings.findLast((heading) => heading.getBoundingClientRect().top <= line)
      ?? this.headings[0];
    for (const link of this.links) {
      if (at && link.hash === '#' + at.id) {
        link.setAttribute('aria-current', 'true');
      } else {
        link.removeAttribute('aria-current');
      }
    }
    this.place = at && at !== this.headings[0] ? at.id : '';
    if (this.moved) {
      clearTimeout(this.rest);
      this.rest = setTimeout(() => this.tell(), REST_MS);
    }
  }

  tell() {
    if (this.moved && this.place !== undefined && this.place !== this.told) {
      this.told = this.place;
      this.dispatchEvent(new CustomEvent('lesson-place', { detail: this.place }));
    }
  }

  /** One explanation at a time; Escape closes it, and it stays while the pointer is on it. */
  terms() {
    const options = { signal: this.stop.signal };
    const termOf = (event) => event.target instanceof Element ? event.target.closest('dfn.term') : null;
    const open = (term) => {
      this.querySelectorAll('dfn.term.open').forEach((other) => other !== term && other.classList.remove('open'));
      term?.classList.add('open');
    };
    this.addEventListener('pointerover', (event) => {
      if (event.pointerType === 'mouse' && termOf(event)) {
        open(termOf(event));
      }
    }, options);
    this.addEventListener('pointerout', (event) => {
      const term = termOf(event);
      const inside = event.relatedTarget instanceof Node && term?.contains(event.relatedTarget);
      if (event.pointerType === 'mouse' && term && !inside && term !== document.activeElement) {
        term.classList.remove('open');
      }
    }, options);
    this.addEventListener('focusin', (event) => termOf(event) && open(termOf(event)), options);
    this.addEventListener('focusout', (event) => termOf(event)?.classList.remove('open'), options);
    document.addEventListener('pointerdown', (event) => {
      const term = termOf(event);
      if (!term || !this.contains(term)) {
        open(null);
      } else if (event.pointerType !== 'mouse') {
        const was = term.classList.contains('open');
        setTimeout(() => was && !event.target.closest('.definition') ? term.classList.remove('open') : open(term));
      }
    }, options);
    document.addEventListener('keydown', (event) => event.key === 'Escape' && open(null), options);
  }
}

customElements.get('lesson-text') ?? customElements.define('lesson-text', LessonText);
