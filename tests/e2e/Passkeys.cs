namespace DigitaalWerkt.EndToEnd;

/// <summary>A phone whose owner uses a finger instead of a password.</summary>
static class Passkeys
{
    /// <summary>Makes a passkey on the profile of who is signed in; the phone keeps it.</summary>
    public static async Task AddPasskeyAsync(this Phone phone)
    {
        var chromium = await phone.Context.NewCDPSessionAsync(phone.Page);
        await chromium.SendAsync("WebAuthn.enable");
        await chromium.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true,
                ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });
        await phone.GoAsync("/team/profiel/toegangssleutels");
        await phone.Page.GetByLabel("Naam van de sleutel").FillAsync("mijn vinger");
        await phone.Page.GetByLabel("Je wachtwoord van nu").FillAsync(Cast.Password);
        await phone.TapAsync("Maak een toegangssleutel");
        await Expect(phone.Page.Locator(".data")).ToContainTextAsync("mijn vinger");
    }
}
