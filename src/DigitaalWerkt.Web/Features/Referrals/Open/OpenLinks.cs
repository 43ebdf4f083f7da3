namespace DigitaalWerkt.Web.Features.Referrals.Open;

/// <summary>The addresses of what is open where.</summary>
public static class OpenLinks
{
    public const string All = "/team/wat-is-open";
    public const string PlaceField = "wijk";
    public const string WantField = "waarvoor";

    public static string For(Guid client) => $"{All}?{ReferralLinks.ClientField}={client}";

    /// <summary>The form with this moment, or whom it goes to, filled in.</summary>
    public static string Refer(string field, string value, Guid? client) =>
        $"{ReferralLinks.New}?{field}={value}{(client is { } id ? $"&{ReferralLinks.ClientField}={id}" : null)}";
}
