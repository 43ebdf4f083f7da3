namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>Where a token to sign in to the mail server comes from (settings <c>Mail:Token:…</c>).</summary>
/// <param name="Url">The token endpoint (RFC 6749, 3.2).</param>
/// <param name="Form">What is posted to it, such as <c>grant_type</c> and <c>client_id</c>.</param>
public sealed record MailTokenSettings(Uri Url, IReadOnlyDictionary<string, string> Form)
{
    /// <summary>Reads the settings <c>Mail:Token:…</c>.</summary>
    /// <returns>Null: a password, or nothing at all.</returns>
    /// <exception cref="StartupProblemException">A setting is wrong.</exception>
    public static MailTokenSettings? Read(IConfiguration mail)
    {
        var section = mail.GetSection("Token");
        if (section["Url"] is not { Length: > 0 } address)
        {
            return null;
        }
        // What is said there is a secret; only on this machine nobody listens in.
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url)
            || !(url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback)))
        {
            throw new StartupProblemException(
                $"Mail:Token:Url is '{address}', and that is no address to ask for a secret: it has to begin with https.",
                "Set Mail__Token__Url to the token endpoint of the mail provider (docs/ops.md, E-mail).");
        }
        return new(url, section.GetSection("Form").GetChildren().ToDictionary(value => value.Key, value => value.Value ?? ""));
    }
}
