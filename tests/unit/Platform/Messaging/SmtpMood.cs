namespace DigitaalWerkt.Tests.Platform.Messaging;

public enum SmtpMood
{
    Takes,

    /// <summary>Takes the connection and says nothing, as a server does that expects TLS at once.</summary>
    SaysNothing,

    IsBusy,
    Refuses,
    HangsUpBeforeTheMail,
    HangsUpAfterTheMail,
    FallsSilentAfterTheMail,
}
