using System.Security.Claims;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Counsellors;

namespace DigitaalWerkt.Web.Features.Classes.Training;

/// <summary>Who has the certificate for counsellors, and what others are missing for it.</summary>
public sealed class CounsellorCertificates(TrainingBookings bookings, Colleagues colleagues, StaffProgress progress, ModuleLibrary library)
{
    /// <summary>That of whoever asks.</summary>
    public async Task<CounsellorCertificate> MineAsync(ClaimsPrincipal staff, CancellationToken cancellationToken) =>
        new(
            staff.StaffName,
            staff.OrganisationName,
            new(library.ForCounsellors, await progress.ReadAsync(staff, cancellationToken)),
            FirstOf(await bookings.MineAsync(staff, cancellationToken)));

    /// <summary>Those of everybody who works for the organisation of whoever asks: oneself first, then the others by name.</summary>
    public async Task<IReadOnlyList<CounsellorCertificate>> OfOrganisationAsync(ClaimsPrincipal staff, CancellationToken cancellationToken)
    {
        var members = await colleagues.ListAsync(staff, cancellationToken);
        var logs = await progress.ReadAsync([.. members.Select(member => member.Id)], cancellationToken);
        var attended = (await bookings.SignedOffAsync(staff, cancellationToken)).ToLookup(booking => booking.MemberId);
        return
        [
            .. members.Select(member => new CounsellorCertificate(
                member.Name, staff.OrganisationName, new(library.ForCounsellors, logs[member.Id]), FirstOf(attended[member.Id]))),
        ];
    }

    static TrainingBooking? FirstOf(IEnumerable<TrainingBooking> followed) =>
        followed.Where(booking => booking.HasCertificate).MinBy(booking => booking.Session.StartsAt);
}
