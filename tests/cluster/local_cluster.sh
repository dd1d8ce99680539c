# local_cluster.sh: a Slurm cluster of several nodes on this machine, for tests. Sourced.
#
#   start_cluster FOLDER NODES   munged, slurmctld and NODES slurmd on loopback, all of this user, all files in FOLDER;
#                                their process ids are in FOLDER/munged.pid, slurmctld.pid, slurmd.n1.pid …
#   start_node FOLDER N          slurmd of node nN (again)
#   stop_cluster FOLDER          ends what start_cluster began, by process id, and waits for it
#
# No accounting, no cgroups, no systemd; ports are free ones above 20000.

free_ports() { # COUNT: so many neighbouring ports nobody listens on
    /usr/bin/python3 - "$1" <<'PYTHON'
import socket, sys
count = int(sys.argv[1])
for first in range(20000, 60000, 50):
    try:
        held = [socket.create_server(("127.0.0.1", first + i)) for i in range(count)]
        print(first)
        break
    except OSError:
        continue
PYTHON
}

write_conf() { # FOLDER NODES PORT
    local folder=$1 nodes=$2 port=$3
    cat >"$folder/slurm.conf" <<CONF
ClusterName=lifang
SlurmctldHost=$(hostname -s)(127.0.0.1)
SlurmUser=$(id -un)
SlurmdUser=$(id -un)
AuthType=auth/munge
AuthInfo=socket=$folder/munge.socket
CryptoType=crypto/munge
CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
JobCompType=jobcomp/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SwitchType=switch/none
MpiDefault=none
JobRequeue=1
ReturnToService=2
SlurmctldTimeout=30
SlurmdTimeout=10
KillWait=5
MinJobAge=3600
SlurmdParameters=config_overrides
SlurmctldPort=$port
StateSaveLocation=$folder/state
SlurmctldPidFile=$folder/slurmctld.pid
SlurmctldLogFile=$folder/slurmctld.log
SlurmdSpoolDir=$folder/spool.%n
SlurmdPidFile=$folder/slurmd.%n.pid
SlurmdLogFile=$folder/slurmd.%n.log
NodeName=n[1-$nodes] NodeHostname=$(hostname -s) NodeAddr=127.0.0.1 Port=[$((port + 1))-$((port + nodes))] CPUs=1 RealMemory=500
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
}

start_node() { # FOLDER N
    mkdir -p "$1/spool.n$2"
    slurmd -f "$1/slurm.conf" -N "n$2" -D >"$1/slurmd.n$2.out" 2>&1 &
    echo $! >"$1/slurmd.n$2.started"
}

start_cluster() { # FOLDER NODES
    local folder=$1 nodes=$2 n
    mkdir -p "$folder/state"
    export SLURM_CONF=$folder/slurm.conf
    write_conf "$folder" "$nodes" "$(free_ports $((nodes + 1)))"
    head -c 1024 /dev/urandom >"$folder/munge.key"
    chmod 600 "$folder/munge.key"
    munged --foreground --force --key-file="$folder/munge.key" --socket="$folder/munge.socket" \
        --pid-file="$folder/munged.pid" --seed-file="$folder/munge.seed" --log-file="$folder/munged.log" \
        >"$folder/munged.out" 2>&1 &
    echo $! >"$folder/munged.started"
    for ((n = 0; n < 50; n++)); do [[ -S $folder/munge.socket ]] && break || sleep 0.1; done
    slurmctld -f "$folder/slurm.conf" -D >"$folder/slurmctld.out" 2>&1 &
    echo $! >"$folder/slurmctld.started"
    for ((n = 1; n <= nodes; n++)); do start_node "$folder" "$n"; done
    for ((n = 0; n < 300; n++)); do
        [[ $(sinfo -h -t idle -o %D 2>"$folder/sinfo.err" | head -1) == "$nodes" ]] && return
        sleep 0.2
    done
    echo "the cluster did not come up"
    sinfo -R
    tail -5 "$folder"/*.log "$folder"/*.out
    return 1
}

stop_cluster() { # FOLDER
    local file
    for file in "$1"/slurmd.*.started "$1"/slurmctld.started "$1"/munged.started; do
        [[ -e $file ]] || continue
        kill "$(<"$file")" 2>>"$1/stop.err"
        wait "$(<"$file")" 2>>"$1/stop.err"
    done
    return 0
}
