// Signs in with a passkey, or makes one: asks the server's question, lets the device answer, and sends the form.
// Without this script the forms stay hidden and the password with its code does the work.
if (window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const failed = form.querySelector("[data-failed]");
      failed.hidden = true;
      try {
        const token = form.elements.__RequestVerificationToken.value;
        const question = await fetch(form.dataset.question, { method: "POST", headers: { RequestVerificationToken: token } });
        if (!question.ok) throw new Error(question.status);
        const options = await question.json();
        const credential = form.dataset.passkey === "create"
          ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
          : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
        form.querySelector("[name$=Credential]").value = JSON.stringify(credential.toJSON());
        form.submit();
      } catch {
        failed.hidden = false;
      }
    });
  }
}
