namespace DigitaalWerkt.Web.Features.Classes.Book;

/// <summary>How an answer goes to a person.</summary>
public enum SentBy
{
    Message,
    Sms,
    Call,
    Email,
    Counsellor,
}
