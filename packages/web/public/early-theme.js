// Runs before the first paint, as a file of its own because the content security policy refuses inline scripts.
try {
  const theme = localStorage.getItem('seimbang.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  document.documentElement.lang = localStorage.getItem('seimbang.language') === 'en' ? 'en' : 'id';
} catch {
  // Storage may be switched off: the system theme and Indonesian hold then.
}
