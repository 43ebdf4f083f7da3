namespace DigitaalWerkt.Web.Features.Accounts.Staff.Members;

/// <summary>What is planned with a member of staff, wherever it is kept. The pages on which a coordinator lets somebody stop show it.</summary>
public interface IStaffPlan
{
    /// <summary>What isn't over yet, in the order of time.</summary>
    Task<IReadOnlyList<PlannedWithStaff>> FindComingAsync(Guid staffMemberId, CancellationToken cancellationToken);
}
