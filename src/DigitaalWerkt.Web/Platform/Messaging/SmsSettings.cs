using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>How an SMS leaves: the shape of one request to a gateway (settings <c>Sms:…</c>; docs/ops.md has examples).</summary>
/// <param name="Body">With places {to}, {digits} (without plus), {from}, {text} and {id}.</param>
/// <param name="IsAbroadAllowed">Whether numbers of other countries are sent to, besides Belgian mobile ones.</param>
public sealed record SmsSettings(
    string? Url, string Method, string ContentType, string Body, string From, IReadOnlyDictionary<string, string> Headers, bool IsAbroadAllowed)
{
    /// <summary>Whether an SMS may go there. A fixed line of Belgium gets none; of a number of another country one can't see whether it is one.</summary>
    public bool Reaches(PhoneNumber? number) => number is { IsBelgianMobile: true } || (IsAbroadAllowed && number is { IsBelgian: false });

    /// <exception cref="StartupProblemException">A setting is wrong.</exception>
    public static SmsSettings Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("Sms");
        var settings = new SmsSettings(
            section["Url"] is { Length: > 0 } url ? url : null,
            section["Method"] ?? "POST",
            section["ContentType"] ?? "application/json",
            section["Body"] ?? """{"to":"{to}","from":"{from}","text":"{text}"}""",
            section["From"] ?? "DigiWerkt",
            section.GetSection("Headers").GetChildren().ToDictionary(header => header.Key, header => header.Value ?? ""),
            section.GetValue<bool>("Abroad"));
        return settings.Url is null || Uri.TryCreate(settings.Url, UriKind.Absolute, out _) ? settings : throw new StartupProblemException(
            $"Sms:Url is '{settings.Url}', and that is no address.", "Set Sms__Url to the whole address of the gateway, with https://.");
    }
}
