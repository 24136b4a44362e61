// Runs in the head of every page, before anything is painted: sets the theme that the visitor chose,
// and lets every button with data-set-theme change it. The file is inlined as it stands, and the content
// policy names its hash, so it has no imports.
(() => {
  const key = 'twenty-good-minutes:preferences';
  const themes = ['system', 'light', 'dark'];
  const root = document.documentElement;
  const saved = () => {
    try {
      return JSON.parse(localStorage.getItem(key) ?? 'null') ?? {};
    } catch {
      return {};
    }
  };
  const show = (theme) => {
    root.dataset.theme = themes.includes(theme) ? theme : 'system';
  };
  const keep = (theme) => {
    const old = saved();
    if (old.schema > 1) return;
    const envelope = {
      schema: 1,
      revision: (Number.isInteger(old.revision) ? old.revision : 0) + 1,
      savedAt: new Date().toISOString(),
      tab: 'theme',
      data: { ...(typeof old.data === 'object' ? old.data : {}), theme },
    };
    try {
      localStorage.setItem(key, JSON.stringify(envelope));
    } catch {
      // Storage is full or closed: the theme holds until the page is left.
    }
  };

  root.dataset.scripts = 'on';
  show(saved().data?.theme);
  document.addEventListener('click', ({ target }) => {
    const asked = target instanceof Element && target.closest('[data-set-theme]')?.dataset.setTheme;
    if (!asked) return;
    const next = themes[(themes.indexOf(root.dataset.theme) + 1) % themes.length];
    show(asked === 'next' ? next : asked);
    keep(root.dataset.theme);
  });
  addEventListener('storage', (event) => {
    if (event.key === key) show(saved().data?.theme);
  });
})();
