/* Before the page is painted: the light the reader chose on this device, if any. */
try {
  const chosen = localStorage.getItem("theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
} catch { /* Storage is closed to us: the device's own setting holds. */ }
