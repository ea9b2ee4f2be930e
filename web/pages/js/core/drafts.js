// What was typed and is not saved yet, kept on this device until it is: no network, no session, no tab is needed.
const PREFIX = 'draft:';

export class Drafts {
  constructor(...owner) {
    this.prefix = PREFIX + owner.map(encodeURIComponent).join('/') + '/';
  }

  read(key) {
    const kept = localStorage.getItem(this.prefix + key);
    return kept ? JSON.parse(kept) : null;
  }

  write(key, value) {
    localStorage.setItem(this.prefix + key, JSON.stringify(value));
  }

  drop(key) {
    localStorage.removeItem(this.prefix + key);
  }

  keys() {
    return Object.keys(localStorage).filter((it) => it.startsWith(this.prefix)).map((it) => it.slice(this.prefix.length));
  }
}

/** Whether anybody has unsaved work on this device. */
export const anyDraft = () => Object.keys(localStorage).some((it) => it.startsWith(PREFIX));

export function dropAll() {
  Object.keys(localStorage).filter((it) => it.startsWith(PREFIX)).forEach((it) => localStorage.removeItem(it));
}
