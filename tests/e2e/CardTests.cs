namespace DigitaalWerkt.EndToEnd;

[Collection<OneSite>]
public sealed class CardTests(LiveSite site)
{
    [Fact]
    public async Task A_card_brings_the_work_of_two_phones_together()
    {
        await using var old = await site.OpenPhoneAsync();
        await BeginLessonAsync(old, "e-mail-openen");
        var (address, pictures) = await MakeCardAsync(old);
        await using var other = await site.OpenPhoneAsync();
        await BeginLessonAsync(other, "valse-e-mail");

        await other.GoAsync(address);
        await TapPicturesAsync(other, pictures);
        await other.Page.GetByLabel("Ja, zet het op mijn kaart").CheckAsync();
        await other.TapAsync("Dit is mijn toestel");
        await Expect(other.Control("Ga verder")).ToContainTextAsync("Een valse e-mail herkennen");
        await other.GoAsync("/lessen");

        await Expect(other.Control("Een e-mail openen")).ToContainTextAsync("stap 2 van 6");
        await Expect(other.Control("Een valse e-mail herkennen")).ToContainTextAsync("stap 2 van 7");
        await old.GoAsync("/lessen");
        await Expect(old.Control("Een valse e-mail herkennen")).ToContainTextAsync("stap 2 van 7");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Wrong_pictures_get_kind_words_and_another_try(bool javaScript)
    {
        await using var old = await site.OpenPhoneAsync();
        var (address, pictures) = await MakeCardAsync(old);
        await using var other = await site.OpenPhoneAsync(javaScript);

        await other.GoAsync(address);
        await TapPicturesAsync(other, [.. pictures.Reverse()]);
        await Expect(other.Page.Locator("h1")).ToHaveTextAsync("Dat zijn andere prenten. Probeer nog eens.");
        await TapPicturesAsync(other, pictures);

        await Expect(other.Page.Locator("h1")).ToHaveTextAsync("Juist! Van wie is dit toestel?");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_borrowed_phone_gives_the_card_of_its_owner_back(bool javaScript)
    {
        await using var friend = await site.OpenPhoneAsync();
        var (address, pictures) = await MakeCardAsync(friend);
        await using var phone = await site.OpenPhoneAsync(javaScript);
        await MakeCardAsync(phone);
        var own = await phone.Page.Locator(".card-number").InnerTextAsync();

        await phone.GoAsync(address);
        await TapPicturesAsync(phone, pictures);
        await phone.Page.GetByLabel("Die kaart is van iemand anders").CheckAsync();
        await phone.TapAsync("Ik leen dit toestel");
        await phone.GoAsync("/kaart");
        await Expect(phone.Page.Locator(".card-number")).Not.ToHaveTextAsync(own);
        await phone.TapAsync("Stop op dit toestel");
        await phone.GoAsync("/kaart");

        await Expect(phone.Page.Locator(".card-number")).ToHaveTextAsync(own);
    }

    static async Task BeginLessonAsync(Phone phone, string lesson)
    {
        await phone.GoAsync($"/lessen/{lesson}");
        await phone.TapAsync("Begin");
        await phone.TapAsync("Volgende");
        await Expect(phone.Page.Locator(".dots-word")).ToContainTextAsync("Stap 2");
    }

    /// <returns>The path in the code on the card, and the words under its pictures.</returns>
    static async Task<(string Address, IReadOnlyList<string> Pictures)> MakeCardAsync(Phone phone)
    {
        await phone.GoAsync("/kaart");
        await phone.Page.GetByLabel("Je naam").FillAsync("Amina");
        await phone.TapAsync("Dit is mijn toestel");
        await Expect(phone.Page.Locator(".my-card .name")).ToHaveTextAsync("Amina");
        var address = await Camera.ReadAsync(phone.Page.Locator("img.qr"));
        return (address.AbsolutePath, await phone.Page.Locator(".my-card .slots span > span:last-child").AllInnerTextsAsync());
    }

    static async Task TapPicturesAsync(Phone phone, IReadOnlyList<string> pictures)
    {
        foreach (var (index, picture) in pictures.Index())
        {
            await phone.TapAsync(picture);
            if (index < pictures.Count - 1)
            {
                await Expect(phone.Page.Locator(".slots img")).ToHaveCountAsync(index + 1);
            }
        }
    }
}
