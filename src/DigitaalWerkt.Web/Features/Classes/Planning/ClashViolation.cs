using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Classes.Planning;

static class ClashViolation
{
    /// <summary>True when the database refused two sessions with the same trainer, room or equipment at once.</summary>
    public static bool IsClash(this DbUpdateException failure) =>
        failure.Violates(ClassSession.TrainerFree) || failure.Violates(ClassSession.RoomFree) || failure.Violates(ClassSession.EquipmentFree);
}
