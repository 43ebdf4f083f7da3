using System.Net.Mail;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>How e-mail leaves (settings <c>Mail:…</c>).</summary>
public sealed record MailSettings
{
    /// <summary>The server that takes e-mail; null: none.</summary>
    public string? Host { get; init; }

    /// <summary>TCP port of <see cref="Host"/>, 1 to 65535; not 465, which begins with TLS at once.</summary>
    public int Port { get; init; } = 587;

    /// <summary>STARTTLS. Without it only to a server on the same machine or network.</summary>
    public bool Tls { get; init; } = true;

    /// <summary>With whom to sign in there; null: nobody.</summary>
    public string? User { get; init; }

    /// <summary>Of <see cref="User"/>.</summary>
    public string? Password { get; init; }

    /// <summary>From whom e-mail comes, and who answers for a class in a calendar.</summary>
    public required string From { get; init; }

    /// <summary>The name that people read beside <see cref="From"/>.</summary>
    public string FromName { get; init; } = "Digitaal Werkt!";

    /// <summary>Where e-mails are put as files when there is no server.</summary>
    public string? Folder { get; init; }

    /// <exception cref="StartupProblemException">A setting is wrong.</exception>
    public static MailSettings Read(IConfiguration configuration, IHostEnvironment environment, SiteAddress site)
    {
        var section = configuration.GetSection("Mail");
        var settings = new MailSettings
        {
            Host = Filled("Host"),
            Port = section.GetValue("Port", 587),
            Tls = section.GetValue("Tls", true),
            User = Filled("User"),
            Password = Filled("Password"),
            From = Filled("From") ?? "noreply@" + new Uri(site.Address).Host,
            FromName = Filled("FromName") ?? "Digitaal Werkt!",
            Folder = environment.IsDevelopment() || configuration.IsDemo
                ? Path.Combine(configuration["DW_DATA"] ?? Path.Combine(environment.ContentRootPath, "data"), "mail")
                : null,
        };
        if (!MailAddress.TryCreate(settings.From, out _))
        {
            throw new StartupProblemException($"Mail:From is '{settings.From}', and that is no e-mail address.", "Set Mail__From, for example to groepsles@example.org.");
        }
        if (settings is { Host: not null, Port: 465 })
        {
            throw new StartupProblemException(
                "Mail:Port is 465, where the server begins with TLS at once; this program begins with STARTTLS.",
                "Set Mail__Port to 587; nearly every mail server listens there too.");
        }
        return settings;

        // A container passes on what nobody filled in as an empty text.
        string? Filled(string key) => section[key] is { Length: > 0 } value ? value : null;
    }
}
