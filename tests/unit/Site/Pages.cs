using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace DigitaalWerkt.Tests.Site;

/// <summary>What a test does with pages: open one, and send a form as a browser does.</summary>
public static class Pages
{
    public static async Task<IHtmlDocument> OpenAsync(this HttpClient client, string address)
    {
        var response = await client.GetAsync(address);
        return await response.ReadPageAsync();
    }

    public static async Task<IHtmlDocument> ReadPageAsync(this HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

    /// <summary>Posts fields to an address, with the header that every browser adds for a form of the site itself.</summary>
    public static Task<HttpResponseMessage> PostFormAsync(this HttpClient client, string address, params (string Name, string Value)[] fields)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return client.SendAsync(request);
    }

    /// <summary>Sends a form of a page with what stands in it (hidden fields and tokens too), changed by the given fields.</summary>
    public static Task<HttpResponseMessage> SubmitAsync(this HttpClient client, IHtmlFormElement form, params (string Name, string Value)[] changes) =>
        client.PostFormAsync(form.GetAttribute("action") ?? "", [.. form.FilledIn(changes)]);

    /// <summary>What a browser sends of a form, changed by the given fields.</summary>
    public static IEnumerable<(string Name, string Value)> FilledIn(this IHtmlFormElement form, params (string Name, string Value)[] changes) =>
        form.QuerySelectorAll("input[name], textarea[name], select[name]")
            .Select(element => element switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => default,
                IHtmlInputElement input => (Name: input.Name!, input.Value),
                IHtmlTextAreaElement area => (Name: area.Name!, area.Value),
                IHtmlSelectElement select => (Name: select.Name!, Value: select.Value ?? ""),
                _ => default,
            })
            .Where(field => field.Name is not null && changes.All(change => change.Name != field.Name))
            .Concat(changes);

    /// <summary>The cookie by which a form that comes back is known as one of this device.</summary>
    public static (string Name, string Value) DeviceCookie(this HttpResponseMessage response)
    {
        const string name = "__Host-toestel";
        var cookie = response.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith($"{name}=", StringComparison.Ordinal));
        return (name, cookie.Split(';')[0][(name.Length + 1)..]);
    }

    /// <summary>Whether this is what a field of a page says.</summary>
    public static bool Holds(this IElement field, string value) => field switch
    {
        // Which button was pressed is nothing that a page keeps.
        IHtmlButtonElement => true,
        IHtmlInputElement { Type: "radio" or "checkbox" } choice => choice.IsChecked && choice.Value == value,
        IHtmlInputElement input => input.Value == value,
        // A choice may carry a key of its own behind a dot.
        IHtmlSelectElement select => select.Value?.Split('.')[0] == value.Split('.')[0],
        IHtmlTextAreaElement area => area.Value == value,
        _ => false,
    };
}
