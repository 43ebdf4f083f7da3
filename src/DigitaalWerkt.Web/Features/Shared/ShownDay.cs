using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Shared;

/// <summary>A day in the help language, to stand under the Dutch one.</summary>
/// <param name="Help">Of its reader; null: nothing stands there.</param>
public sealed record ShownDay(DateOnly Day, Language? Help)
{
    public const string View = "/Features/Shared/_DayIn.cshtml";
}
