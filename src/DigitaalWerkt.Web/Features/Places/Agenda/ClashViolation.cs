using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Places.Agenda;

public static class ClashViolation
{
    /// <summary>True when the database refused that somebody or something is taken twice at once.</summary>
    public static bool IsClash(this DbUpdateException failure) => failure.Violates(Occupation.OneAtATime);
}
