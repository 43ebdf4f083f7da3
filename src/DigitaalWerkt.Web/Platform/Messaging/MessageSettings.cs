namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>How much is sent, and how often it is tried (settings <c>Messages:…</c>).</summary>
/// <param name="Attempts">After so many it is given up.</param>
/// <param name="KeepsCopies">Whether texts are kept to be read on the page with messages: Development and demo only.</param>
public sealed record MessageSettings(int Attempts, int EmailsPerAddress, int EmailsPerDay, int SmsPerNumber, int SmsPerDay, bool KeepsCopies)
{
    /// <summary>Reads the settings <c>Messages:…</c>.</summary>
    /// <exception cref="StartupProblemException">A setting is wrong.</exception>
    public static MessageSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var section = configuration.GetSection("Messages");
        return new(
            section.GetValue("Attempts", 6),
            section.GetValue("EmailsPerAddress", 30),
            section.GetValue("EmailsPerDay", 2000),
            section.GetValue("SmsPerNumber", 6),
            section.GetValue("SmsPerDay", 300),
            environment.IsDevelopment() || configuration.IsDemo);
    }

    /// <summary>How many messages one number or address gets in a day.</summary>
    public int PerRecipient(Channel channel) => channel == Channel.Sms ? SmsPerNumber : EmailsPerAddress;

    /// <summary>How many messages go out in a day, to everybody together.</summary>
    public int PerDay(Channel channel) => channel == Channel.Sms ? SmsPerDay : EmailsPerDay;
}
