using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Guidance.Plan;

sealed class PlanConfiguration : IEntityTypeConfiguration<PlanStep>
{
    const int NameLength = 20;

    public void Configure(EntityTypeBuilder<PlanStep> step)
    {
        step.Property(s => s.Id).ValueGeneratedNever();
        step.Property(s => s.By).HasConversion<string>().HasMaxLength(NameLength);
        step.Property(s => s.When).HasConversion<string>().HasMaxLength(NameLength);
        step.HasIndex(s => new { s.PersonId, s.DueOn });
        step.HasIndex(s => s.RequestId).IsUnique().HasDatabaseName(PlanStep.RequestUnique);
        step.ToTable(table => table.HasCheckConstraint("ck_plan_step_task", "(task_kind is null) = (task_id is null)"));
        step.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Restrict);
        step.HasOne<StaffMember>().WithMany().HasForeignKey(s => s.ChangedById).OnDelete(DeleteBehavior.SetNull);
    }
}
