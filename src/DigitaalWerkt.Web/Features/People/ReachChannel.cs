using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.People;

/// <summary>How a person hears from us. Everything that depends on it asks here.</summary>
public sealed class ReachChannel(SmsSettings sms)
{
    public Channel Of(Person person) => Of(person.Reach);

    public Channel Of(Reach reach) => reach.Kind switch
    {
        ReachKind.Email => Channel.Email,
        ReachKind.Phone => sms.Reaches(reach.Phone) ? Channel.Sms : Channel.Call,
        ReachKind.Counsellor => reach.StaffMemberId is null ? Channel.Call : Channel.Email,
        _ => Channel.Print,
    };

    /// <summary>How an answer goes there that isn't shown to whoever typed this reach.</summary>
    public SentBy AnswerBy(Reach reach) => reach.Kind == ReachKind.Counsellor
        ? SentBy.Counsellor
        : Of(reach) switch
        {
            Channel.Email => SentBy.Email,
            Channel.Sms => SentBy.Sms,
            Channel.Call => SentBy.Call,
            _ => SentBy.Message,
        };
}
