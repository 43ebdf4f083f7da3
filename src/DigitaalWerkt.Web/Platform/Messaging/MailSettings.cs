using DigitaalWerkt.Web.Platform.Web;
using MimeKit;

namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>How e-mail leaves (settings <c>Mail:…</c>).</summary>
public sealed record MailSettings
{
    const int TlsAtOncePort = 465;

    static readonly ParserOptions WithDomain = new() { AllowAddressesWithoutDomain = false };

    /// <summary>The server that takes e-mail; null: none.</summary>
    public string? Host { get; init; }

    /// <summary>TCP port of <see cref="Host"/>, 1 to 65535.</summary>
    public int Port { get; init; } = 587;

    /// <summary>How the connection becomes safe.</summary>
    public MailTls Tls { get; init; }

    /// <summary>With whom to sign in there; null: nobody.</summary>
    public string? User { get; init; }

    /// <summary>Of <see cref="User"/>.</summary>
    public string? Password { get; init; }

    /// <summary>Signs <see cref="User"/> in with a token instead of a password; null: with the password.</summary>
    public MailTokenSettings? Token { get; init; }

    /// <summary>How long the server may take until it is ready for an e-mail. A busy one takes its time to greet.</summary>
    public TimeSpan ReadyWithin { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>
    /// How long it may take to take one. Shorter than a stop of the program waits, so that what became of it is still noted.
    /// </summary>
    public TimeSpan TakenWithin { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>From whom e-mail comes, and who answers for a class in a calendar.</summary>
    public required string From { get; init; }

    /// <summary>The name that people read beside <see cref="From"/>.</summary>
    public string FromName { get; init; } = "Digitaal Werkt!";

    /// <summary>Where e-mails are put as files when there is no server.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether e-mail leaves at all. Where it doesn't, pages say so to whoever counts on it.</summary>
    public bool Leaves => (Host ?? Folder) is not null;

    /// <exception cref="StartupProblemException">A setting is wrong.</exception>
    public static MailSettings Read(IConfiguration configuration, IHostEnvironment environment, SiteAddress site)
    {
        var section = configuration.GetSection("Mail");
        var port = section.GetValue("Port", 587);
        var settings = new MailSettings
        {
            Host = Filled("Host"),
            Port = port,
            Tls = TlsOf(Filled("Tls"), port),
            User = Filled("User"),
            Password = Filled("Password"),
            Token = MailTokenSettings.Read(section),
            From = Filled("From") ?? "noreply@" + new Uri(site.Address).Host,
            FromName = Filled("FromName") ?? "Digitaal Werkt!",
            Folder = environment.IsDevelopment() || configuration.IsDemo
                ? Path.Combine(configuration["DW_DATA"] ?? Path.Combine(environment.ContentRootPath, "data"), "mail")
                : null,
        };
        if (!MailboxAddress.TryParse(WithDomain, settings.From, out var from) || from.Address != settings.From)
        {
            throw new StartupProblemException(
                $"Mail:From is '{settings.From}', and that is no e-mail address.", "Set Mail__From, for example to groepsles@example.org.");
        }
        if (settings is { Token: not null, User: null })
        {
            throw new StartupProblemException(
                "Mail:Token is set, but not whose token it is.", "Set Mail__User to the address of the mailbox that sends.");
        }
        return settings;

        // A container passes on what nobody filled in as an empty text.
        string? Filled(string key) => section[key] is { Length: > 0 } value ? value : null;
    }

    static MailTls TlsOf(string? setting, int port) => setting?.ToLowerInvariant() switch
    {
        null or "true" => port == TlsAtOncePort ? MailTls.AtOnce : MailTls.StartTls,
        "atonce" => MailTls.AtOnce,
        "false" => MailTls.None,
        _ => throw new StartupProblemException($"Mail:Tls is '{setting}'.", "Set Mail__Tls to true, atonce or false, or leave it out."),
    };
}
