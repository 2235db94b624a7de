# Fills MEGABYTES of memory, says `ready`, and waits. Neighbouring pages differ, and none is zero.
use strict;
use warnings;

my ($megabytes) = @ARGV;
my $step = 1024 * 1024;
my $seed = 1;
my $noise = join '', map { $seed = ($seed * 1103515245 + 12345) % 2147483648; pack 'N', $seed | 1 } 1 .. $step / 2;
my $memory = '';
vec($memory, $megabytes * $step - 1, 8) = 1;
# Not a multiple of the page size, so that no page comes twice.
substr($memory, $_ * $step, $step, substr($noise, $_ * 4099 % $step, $step)) for 0 .. $megabytes - 1;
$| = 1;
print "ready\n";
sleep 1 while length $memory;
