/* Comfort for those who have scripts; every page is whole without them. */
const box = document.querySelector("[data-share]");
if (box) share(box);
for (const link of document.querySelectorAll("[data-save]")) showWhetherSaved(link);
const themes = document.querySelector("[data-theme-choice]");
if (themes) chooseTheme(themes);

/** Shows the device's own share sheet where there is one, and copies the address. */
function share(box) {
  const { shareUrl: url, shareTitle: title } = box.dataset;
  const say = (words) => { box.querySelector("[data-share-said]").textContent = words; };
  const now = box.querySelector("[data-share-now]");
  const copy = box.querySelector("[data-share-copy]");
  box.querySelector("[data-share-own]").hidden = false;
  if (navigator.share) {
    now.hidden = false;
    now.addEventListener("click", () => navigator.share({ title, url }).catch(() => {}));
  }
  if (!navigator.clipboard) copy.hidden = true;
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(url);
      say(copy.dataset.copiedLabel);
    } catch {
      say(url);
    }
  });
}

/** Asks, for readers with an account, whether this article is among the saved ones. */
async function showWhetherSaved(link) {
  try {
    const answer = await fetch(link.dataset.stateUrl, { headers: { Accept: "application/json" }, credentials: "same-origin" });
    if (!answer.ok || !answer.headers.get("content-type")?.includes("json")) return;
    const { saved } = await answer.json();
    link.classList.toggle("is-saved", saved);
    if (saved) link.querySelector("[data-save-label]").textContent = link.dataset.savedLabel;
  } catch { /* No answer: the plain link does what it says. */ }
}

/** Day, night, or as the device has it; kept on this device alone. */
function chooseTheme(choice) {
  const buttons = [...choice.querySelectorAll("button")];
  const show = (theme) => {
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.themeValue === theme));
  };
  for (const button of buttons) {
    button.addEventListener("click", () => {
      const theme = button.dataset.themeValue;
      try {
        if (theme) localStorage.setItem("theme", theme);
        else localStorage.removeItem("theme");
      } catch { /* Not kept, but shown. */ }
      show(theme);
    });
  }
  show(document.documentElement.dataset.theme ?? "");
  choice.hidden = false;
}
