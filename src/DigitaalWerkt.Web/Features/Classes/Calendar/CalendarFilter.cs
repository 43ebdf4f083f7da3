using DigitaalWerkt.Web.Features.Classes.Planning;

namespace DigitaalWerkt.Web.Features.Classes.Calendar;

/// <summary>Which sessions a coordinator looks at; null is all.</summary>
public sealed record CalendarFilter(Guid? Location, Guid? Trainer, Audience? Audience)
{
    public static readonly CalendarFilter None = new(null, null, null);
}
