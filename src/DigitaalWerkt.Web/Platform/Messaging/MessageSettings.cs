namespace DigitaalWerkt.Web.Platform.Messaging;

/// <summary>How much is sent, and how often it is tried (settings <c>Messages:…</c>).</summary>
/// <param name="Attempts">After so many it is given up.</param>
/// <param name="KeepsCopies">Whether texts are kept to be read on the page with messages: Development and demo only.</param>
public sealed record MessageSettings(int Attempts, int EmailsPerAddress, int EmailsPerDay, int SmsPerNumber, int SmsPerDay, bool KeepsCopies)
{
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

    public int PerRecipient(Channel channel) => channel == Channel.Sms ? SmsPerNumber : EmailsPerAddress;

    public int PerDay(Channel channel) => channel == Channel.Sms ? SmsPerDay : EmailsPerDay;
}
