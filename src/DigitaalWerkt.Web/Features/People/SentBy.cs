namespace DigitaalWerkt.Web.Features.People;

/// <summary>How an answer goes to a person, said to whoever asked for it.</summary>
public enum SentBy
{
    Message,
    Sms,
    Call,
    Email,
    Counsellor,
}
