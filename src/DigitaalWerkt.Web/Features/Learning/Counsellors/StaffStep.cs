using DigitaalWerkt.Web.Features.Accounts.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Learning.Counsellors;

/// <summary>A step of a lesson for counsellors that a staff member did. It is its own key: doing it again changes nothing.</summary>
public sealed class StaffStep
{
    public required Guid StaffMemberId { get; init; }
    public required string Module { get; init; }
    public required string Step { get; init; }

    /// <summary>When it was done first.</summary>
    public required DateTimeOffset At { get; init; }
}

sealed class StaffStepConfiguration : IEntityTypeConfiguration<StaffStep>
{
    public void Configure(EntityTypeBuilder<StaffStep> step)
    {
        step.HasKey(s => new { s.StaffMemberId, s.Module, s.Step });
        step.Property(s => s.Module).HasMaxLength(80);
        step.Property(s => s.Step).HasMaxLength(80);
        step.HasOne<StaffMember>().WithMany().HasForeignKey(s => s.StaffMemberId).OnDelete(DeleteBehavior.Cascade);
    }
}
