/*
 * What the server has not acknowledged yet, kept in the browser's database so that it survives a lost connection, a
 * closed tab and a crash. Keyed by attempt, epoch and seq; emptied as the server acknowledges. Where the browser
 * gives no database the outbox lives in memory, and `durable` is false. Beside it stands which epoch this browser wrote
 * as: unlike its cookies, which a crash may take along, that is on the disk at once.
 */
const STORE = 'outbox';
const WRITERS = 'writers';

function request(idbRequest) {
  return new Promise((resolve, reject) => {
    idbRequest.onsuccess = () => resolve(idbRequest.result);
    idbRequest.onerror = () => reject(idbRequest.error);
  });
}

function opened() {
  const opening = indexedDB.open('pruefstein-exam', 2);
  opening.onupgradeneeded = ({ oldVersion }) => {
    if (oldVersion < 1) {
      opening.result.createObjectStore(STORE, { keyPath: ['attempt', 'epoch', 'seq'] });
    }
    opening.result.createObjectStore(WRITERS, { keyPath: 'attempt' });
  };
  return request(opening);
}

/** Oldest first. */
function inOrder(a, b) {
  return a.epoch - b.epoch || a.seq - b.seq;
}

export async function openOutbox(attempt) {
  let db = null;
  try {
    db = await opened();
  } catch {
    db = null;
  }
  const memory = new Map();
  let held = 0;
  const key = (entry) => `${entry.epoch}/${entry.seq}`;

  function write(work, name = STORE) {
    return new Promise((resolve, reject) => {
      const transaction = db.transaction(name, 'readwrite', { durability: 'strict' });
      work(transaction.objectStore(name));
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  }

  const outbox = {
    durable: db !== null,

    /** Everything of this attempt, of all epochs, oldest first. */
    async all() {
      if (!outbox.durable) {
        return [...memory.values()].sort(inOrder);
      }
      const range = IDBKeyRange.bound([attempt], [attempt, []]);
      const rows = await request(db.transaction(STORE).objectStore(STORE).getAll(range));
      return rows.sort(inOrder);
    },

    /** Keeps an entry; when this has been fulfilled it is on the disk. */
    async put(entry) {
      memory.set(key(entry), entry);
      if (outbox.durable) {
        const { epoch, seq, position, answer, at } = entry;
        try {
          await write((store) => store.put({ attempt, epoch, seq, position, answer, at }));
        } catch {
          outbox.durable = false;
        }
      }
    },

    async remove(entries) {
      entries.forEach((entry) => memory.delete(key(entry)));
      if (outbox.durable) {
        await write((store) => entries.forEach((e) => store.delete([attempt, e.epoch, e.seq]))).catch(() => {});
      }
    },

    /** Notes that this browser writes as this epoch; when this has been fulfilled it is on the disk. */
    async hold(epoch) {
      held = epoch;
      if (outbox.durable) {
        await write((store) => store.put({ attempt, epoch }), WRITERS).catch(() => {});
      }
    },

    /** The last epoch this browser wrote as, 0 when it never did. */
    async heldEpoch() {
      if (!outbox.durable) {
        return held;
      }
      const row = await request(db.transaction(WRITERS).objectStore(WRITERS).get(attempt));
      return row?.epoch ?? held;
    },
  };
  return outbox;
}
