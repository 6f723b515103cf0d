// Before anything is drawn: the theme and the language that this browser was told, so that neither flashes.
try {
  const theme = localStorage.getItem('modu-theme');
  if (theme) document.documentElement.dataset.theme = theme;
  const locale = localStorage.getItem('modu-locale') || (navigator.language.startsWith('ko') ? 'ko' : 'en');
  document.documentElement.lang = locale;
} catch {
  // No storage here: the system's theme and the page's language do.
}
