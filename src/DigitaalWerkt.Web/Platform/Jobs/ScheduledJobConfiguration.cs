using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Platform.Jobs;

sealed class ScheduledJobConfiguration : IEntityTypeConfiguration<ScheduledJob>
{
    public void Configure(EntityTypeBuilder<ScheduledJob> job)
    {
        job.HasKey(j => j.Name);
        job.Property(j => j.Name).HasMaxLength(ScheduledJob.NameLength);
        job.Property(j => j.Alarm).HasMaxLength(ScheduledJob.AlarmLength);
    }
}
