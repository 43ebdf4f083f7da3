using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Accounts.Staff;
using DigitaalWerkt.Tests.Site;

namespace DigitaalWerkt.Tests.People;

/// <summary>The two steps in which somebody agrees: it is read, or printed, and then comes the yes.</summary>
static class Signing
{
    /// <summary>What the button adds that is pressed.</summary>
    public static readonly (string Name, string Value) Yes = ("Input.SaysYes", "true");

    /// <summary>Fills in the form, and opens what is read or printed.</summary>
    public static async Task<IHtmlFormElement> AskAsync(this HttpClient browser, string address, params (string Name, string Value)[] fields)
    {
        var form = (await (await browser.FillInAsync(address, fields)).ReadPageAsync()).QuerySelector<IHtmlFormElement>("form.ask")!;
        form.SetAttribute("action", form.GetAttribute("action") ?? address);
        return form;
    }

    /// <summary>The same with the button pressed in it, for whoever sends it several times.</summary>
    public static async Task<IHtmlFormElement> AskedAsync(this HttpClient browser, string address, params (string Name, string Value)[] fields)
    {
        var form = await browser.AskAsync(address, fields);
        form.Insert(AdjacentPosition.BeforeEnd, $"""<input type="hidden" name="{Yes.Name}" value="{Yes.Value}">""");
        return form;
    }

    /// <summary>Both steps.</summary>
    public static async Task<HttpResponseMessage> SignAsync(this HttpClient browser, string address, params (string Name, string Value)[] fields) =>
        await browser.SubmitAsync(await browser.AskAsync(address, fields), Yes);
}
