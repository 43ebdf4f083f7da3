using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Site;

namespace DigitaalWerkt.Tests.Classes;

/// <summary>What a visitor does to get a seat.</summary>
static class Booker
{
    static int numbers;

    public static string NewNumber() => $"0471{Interlocked.Increment(ref numbers):000000}";

    public static async Task<IHtmlFormElement> BookFormAsync(this HttpClient visitor, Guid session) =>
        (IHtmlFormElement)(await visitor.OpenAsync($"/groepslessen/{session}/inschrijven")).QuerySelector("form[method=post][action$=inschrijven]")!;

    /// <summary>Opens the form and sends it, with a number of their own unless told otherwise.</summary>
    public static async Task<HttpResponseMessage> SendBookingAsync(this HttpClient visitor, Guid session, params (string Name, string Value)[] changes) =>
        await visitor.SubmitAsync(await visitor.BookFormAsync(session), [.. Filled(changes)]);

    /// <returns>The address of the booking.</returns>
    public static async Task<string> BookAsync(this HttpClient visitor, Guid session, params (string Name, string Value)[] changes)
    {
        var response = await visitor.SendBookingAsync(session, changes);
        response.StatusCode.ShouldBe(System.Net.HttpStatusCode.SeeOther);
        return response.Headers.Location!.ToString();
    }

    public static IEnumerable<(string Name, string Value)> Filled(params (string Name, string Value)[] changes) =>
        new[] { ("Input.Name", "Amina"), ("Input.Reach", "Phone"), ("Input.Phone", NewNumber()) }
            .Where(field => changes.All(change => change.Name != field.Item1)).Concat(changes);
}
