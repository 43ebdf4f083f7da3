using DigitaalWerkt.Web.Features.Accounts.Organisations;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Loans.Devices;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.People.Consents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Features.Loans;

sealed class LoanConfiguration : IEntityTypeConfiguration<Device>, IEntityTypeConfiguration<DeviceLoan>
{
    public void Configure(EntityTypeBuilder<Device> device)
    {
        device.Property(d => d.Id).ValueGeneratedNever();
        device.Property(d => d.Kind).HasConversion<string>().HasMaxLength(20);
        device.Property(d => d.Condition).HasConversion<string>().HasMaxLength(20);
        device.HasIndex(d => new { d.OrganisationId, d.Label });
        device.HasOne<Organisation>().WithMany().HasForeignKey(d => d.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DeviceLoan> loan)
    {
        loan.Property(l => l.Id).ValueGeneratedNever();
        loan.ComplexProperty(l => l.Consent, consent =>
        {
            ConsentColumns.Configure(consent);
            // Its name from before the sentences were kept, which an older instance beside this one still reads.
            consent.Property(c => c.Way).HasColumnName("agreement");
        });
        loan.Property(l => l.End).HasConversion<string>().HasMaxLength(20);
        loan.Property(l => l.NextStep).HasConversion<string>().HasMaxLength(20);
        loan.HasIndex(l => l.DeviceId).IsUnique().HasFilter("ended_at is null").HasDatabaseName(DeviceLoan.OnePerDevice);
        loan.HasIndex(l => l.RequestId).IsUnique().HasDatabaseName(DeviceLoan.RequestUnique);
        loan.HasIndex(l => new { l.DeviceId, l.LentAt });
        loan.HasIndex(l => l.PersonId);
        loan.HasOne<Device>().WithMany().HasForeignKey(l => l.DeviceId).OnDelete(DeleteBehavior.Restrict);
        loan.HasOne<Person>().WithMany().HasForeignKey(l => l.PersonId).OnDelete(DeleteBehavior.Restrict);
        loan.HasOne<StaffMember>().WithMany().HasForeignKey(l => l.LentBy).OnDelete(DeleteBehavior.Restrict);
    }
}
