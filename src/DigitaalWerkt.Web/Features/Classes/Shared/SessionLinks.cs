using DigitaalWerkt.Web.Features.Classes.Events;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Training;

namespace DigitaalWerkt.Web.Features.Classes.Shared;

/// <summary>Where the people for whom a session is find it, and others like it.</summary>
public static class SessionLinks
{
    public static string All(Audience audience) => audience switch
    {
        Audience.Counsellors => TrainingLinks.All,
        Audience.Network => EventLinks.All,
        _ => ClassLinks.All,
    };

    public static string Page(Audience audience, Guid id) => audience switch
    {
        Audience.Counsellors => TrainingLinks.Session(id),
        Audience.Network => EventLinks.Event(id),
        _ => ClassLinks.Session(id),
    };
}
