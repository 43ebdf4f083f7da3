using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;

namespace DigitaalWerkt.Tests.Practice;

/// <summary>A visitor who uses the practice phone in a browser without JavaScript: only the buttons and links that stand there.</summary>
sealed class PhoneVisitor(HttpClient browser)
{
    public IHtmlDocument Page { get; private set; } = null!;
    public HttpResponseMessage Answer { get; private set; } = null!;

    /// <summary>The address to which the last press led.</summary>
    public string? Led { get; private set; }

    /// <summary>Where the page begins and has its focus.</summary>
    public IElement? Here => Page.GetElementById(Led?.Split('#') is [_, var id] ? id : "");

    public string Title => Page.QuerySelector(".phone-title")!.TextContent;
    public string Notice => Page.QuerySelector(".phone-notice p")?.TextContent ?? "";
    public string[] Rows => [.. Page.QuerySelectorAll(".phone-list .phone-who").Select(row => row.TextContent)];

    public async Task<PhoneVisitor> OpenAsync(string address = "/oefentelefoon?scherm=inbox")
    {
        Answer = await browser.GetAsync(address);
        Answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        Answer.Headers.Contains("Set-Cookie").ShouldBeFalse("looking changes nothing");
        Page = await Answer.ReadPageAsync();
        return this;
    }

    /// <summary>Follows a link of the phone.</summary>
    public Task<PhoneVisitor> GoAsync(string word) => OpenAsync(Control("a[href]", word).GetAttribute("href")!);

    /// <summary>Taps a button of the phone, with what is typed in the answer field.</summary>
    public async Task<PhoneVisitor> TapAsync(string word, string? typed = null)
    {
        var button = (IHtmlButtonElement)Control("button:not([disabled])", word);
        (string, string)[] changes = typed is null ? [] : [("text", typed)];
        return await ShowAsync(await browser.SubmitAsync(button.Form!, [.. changes, (button.Name!, button.Value)]));
    }

    /// <summary>Taps a button of the phone, with what is typed in the fields of an app.</summary>
    public async Task<PhoneVisitor> TypeAsync(string word, params (string Name, string Value)[] typed)
    {
        var button = (IHtmlButtonElement)Control("button:not([disabled])", word);
        return await ShowAsync(await browser.SubmitAsync(button.Form!, [.. typed, (button.Name!, button.Value)]));
    }

    /// <summary>Does what lights up, whatever it is: a button, a link, or the field for an answer.</summary>
    public async Task<PhoneVisitor> TapLitAsync()
    {
        var lit = Page.QuerySelectorAll(".next-tap").SingleOrDefault() ?? throw new ShouldAssertException($"Nothing lights up on screen '{Title}'.");
        return lit switch
        {
            IHtmlAnchorElement link => await OpenAsync(link.GetAttribute("href")!),
            IHtmlTextAreaElement field => await ShowAsync(await browser.SubmitAsync(field.Form!, ("text", "Ik kom graag."), ("act", "write"))),
            IHtmlButtonElement button => await ShowAsync(await browser.SubmitAsync(button.Form!, (button.Name!, button.Value))),
            _ => throw new ShouldAssertException($"A {lit.TagName} lights up."),
        };
    }

    async Task<PhoneVisitor> ShowAsync(HttpResponseMessage answer)
    {
        Answer = answer;
        if (Answer.StatusCode == HttpStatusCode.SeeOther)
        {
            Led = Answer.Headers.Location!.OriginalString;
            return await OpenAsync(Led);
        }
        Page = await Answer.ReadPageAsync();
        return this;
    }

    IElement Control(string selector, string word) =>
        Page.QuerySelectorAll(selector).FirstOrDefault(control => control.TextContent.Contains(word, StringComparison.Ordinal))
        ?? throw new ShouldAssertException($"There is no '{word}' on screen '{Title}'.");
}
