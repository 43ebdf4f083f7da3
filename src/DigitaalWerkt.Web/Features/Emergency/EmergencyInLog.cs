using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff.Log;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Emergency;

/// <summary>Says in the log and in its mails why somebody looked. A client is never named there.</summary>
public sealed class EmergencyInLog(AppDbContext context, Texts texts) : IActSubject
{
    public StaffAct Act => StaffAct.LookedInEmergency;

    public async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        var looks = await context.EmergencyLooks.Where(l => ids.Contains(l.Id))
            .Select(l => new { l.Id, l.Reason, IsFound = l.OrganisationId != null }).ToListAsync(cancellationToken);
        return looks.ToDictionary(
            l => l.Id,
            l => texts.Dutch("Emergency", l.IsFound ? "Log_Found" : "Log_Nobody", texts.Dutch("Emergency", $"Reason_{l.Reason}")));
    }
}
