using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Classes.Planning;

sealed class PlanningConfiguration
    : IEntityTypeConfiguration<CoursePlan>, IEntityTypeConfiguration<ClassSession>
{
    public void Configure(EntityTypeBuilder<CoursePlan> plan)
    {
        plan.Property(p => p.Id).ValueGeneratedNever();
        plan.Property(p => p.Audience).HasConversion<string>().HasMaxLength(20);
        plan.Property<uint>("Version").IsRowVersion();
    }

    public void Configure(EntityTypeBuilder<ClassSession> session)
    {
        session.Property(s => s.Id).ValueGeneratedNever();
        session.Property(s => s.State).HasConversion<string>().HasMaxLength(20);
        session.Property(s => s.Sequence).IsConcurrencyToken();
        // Only the guard changes these two, by SQL under the lock; an edit of the rest must not write an old value back.
        session.Property(s => s.Booked).Metadata.SetAfterSaveBehavior(Microsoft.EntityFrameworkCore.Metadata.PropertySaveBehavior.Ignore);
        session.Property(s => s.Capacity).Metadata.SetAfterSaveBehavior(Microsoft.EntityFrameworkCore.Metadata.PropertySaveBehavior.Ignore);
        session.HasIndex(s => s.StartsAt);
        session.HasIndex(s => s.SeriesId);
        session.HasOne<CoursePlan>().WithMany().HasForeignKey(s => s.CoursePlanId).OnDelete(DeleteBehavior.Restrict);
        session.HasOne<Room>().WithMany().HasForeignKey(s => s.RoomId).OnDelete(DeleteBehavior.Restrict);
        session.HasOne<EquipmentSet>().WithMany().HasForeignKey(s => s.EquipmentSetId).OnDelete(DeleteBehavior.Restrict);
        session.HasOne<StaffMember>().WithMany().HasForeignKey(s => s.TrainerId).OnDelete(DeleteBehavior.Restrict);
        session.ToTable(table =>
        {
            table.HasCheckConstraint(ClassSession.BookedWithinCapacity, "booked between 0 and capacity");
            table.HasCheckConstraint("ck_class_session_capacity", $"capacity between 1 and {ClassSession.MaxSeats}");
            table.HasCheckConstraint("ck_class_session_during", "starts_at < ends_at");
        });
    }
}
