/** Warns who would close the page while `busy` says yes; returns how to stop that. */
export function onLeaving(busy) {
  const ask = (event) => {
    if (busy()) event.preventDefault();
  };
  addEventListener('beforeunload', ask);
  return () => removeEventListener('beforeunload', ask);
}
