using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Hours;

sealed class DeskHoursConfiguration : IEntityTypeConfiguration<DeskHours>, IEntityTypeConfiguration<DeskException>
{
    public void Configure(EntityTypeBuilder<DeskHours> hours)
    {
        hours.Property(h => h.Id).ValueGeneratedNever();
        hours.Property(h => h.Weekday).HasConversion<string>().HasMaxLength(10);
        hours.Property(h => h.Use).HasConversion<string>().HasMaxLength(20);
        hours.Property<uint>("Version").IsRowVersion();
        hours.HasIndex(h => h.StewardId);
        hours.ToTable(table => table.HasCheckConstraint("ck_desk_hours_times", "begins < ends and slot_minutes between 10 and 120"));
        hours.HasOne<StaffMember>().WithMany().HasForeignKey(h => h.StewardId).OnDelete(DeleteBehavior.Restrict);
        hours.HasOne<Room>().WithMany().HasForeignKey(h => h.RoomId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DeskException> exception)
    {
        exception.Property(e => e.Id).ValueGeneratedNever();
        exception.Property<uint>("Version").IsRowVersion();
        exception.HasIndex(e => new { e.DeskHoursId, e.Day }).IsUnique().HasDatabaseName(DeskException.OncePerDay);
        exception.ToTable(table => table.HasCheckConstraint(
            "ck_desk_exception_times", "(begins is null) = (ends is null) and (begins is null or begins < ends)"));
        exception.HasOne<DeskHours>().WithMany().HasForeignKey(e => e.DeskHoursId).OnDelete(DeleteBehavior.Cascade);
    }
}
